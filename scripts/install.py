# SPDX-License-Identifier: EUPL-1.2
"""Brings `.venv` and the style sheet in line with the locks; does nothing when they already are.

Runs on a bare Python 3.11 without any package. Each step leaves a stamp that carries the hash of
what it read, so that a second run costs milliseconds. `--dev` adds what tests and checks need.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

FLOOR = (3, 11)
NODE_FLOOR = 20


class InstallError(Exception):
    """What is missing, and the one command that mends it."""


def digest(paths: Iterable[Path]) -> str:
    """One short hash over the names and contents of files."""
    total = hashlib.sha256()
    for path in sorted(paths):
        total.update(path.name.encode() + b"\0" + path.read_bytes())
    return total.hexdigest()[:16]


def run(command: Sequence[str | Path], *, cwd: Path) -> None:
    """Run quietly; show the output only when it fails."""
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    if done.returncode:
        shown = " ".join(str(part) for part in command)
        raise InstallError(f"{shown}\n{done.stdout}{done.stderr}")


def stamped(folder: Path, name: str) -> bool:
    """Whether the step has been done for these very locks."""
    return (folder / name).is_file()


def stamp(folder: Path, name: str) -> None:
    """Say that a step is done; stamps of the same step for older locks go."""
    step = name.rsplit("-", 1)[0]
    for old in folder.glob(f"{step}-*"):
        if old.name.rsplit("-", 1)[0] == step:
            old.unlink()
    (folder / name).touch()


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """A checkout with its own `.venv` and `node_modules`."""

    root: Path

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    def command(self, name: str) -> Path:
        """A program inside the virtual environment."""
        return self.venv / "bin" / name

    def lock(self, name: str) -> Path:
        return self.root / "requirements" / f"{name}.txt"

    def python(self, *, dev: bool) -> None:
        """The virtual environment: installer, then the locked set, then this package itself."""
        name = "dev" if dev else "runtime"
        read = [self.lock(name), self.lock("bouw"), self.root / "pyproject.toml"]
        mark = f".klaar-{name}-{digest(read)}"
        if stamped(self.venv, mark):
            return
        print(f"  Python: {name} installeren …", flush=True)
        if not self.command("python").exists():
            self.make_venv()
        self.add("bouw")
        self.add(name)
        self.pip("--no-build-isolation", "--no-deps", "--editable", self.root)
        stamp(self.venv, mark)

    def make_venv(self) -> None:
        """A fresh virtual environment, by uv where the machine has it."""
        try:
            if uv := shutil.which("uv"):
                run([uv, "venv", "--seed", "--python", sys.executable, self.venv], cwd=self.root)
            else:
                run([sys.executable, "-m", "venv", self.venv], cwd=self.root)
        except InstallError as error:
            raise InstallError(f"{error}\nOntbreekt venv? apt-get install python3-venv") from error

    def add(self, name: str) -> None:
        """One locked set; a package whose hash differs is refused."""
        self.pip("--require-hashes", "--requirement", self.lock(name))

    def pip(self, *arguments: str | Path) -> None:
        """uv when it is there (it comes with the set `bouw`), pip otherwise."""
        python, uv = self.command("python"), self.command("uv")
        installer: list[str | Path] = [python, "-m", "pip", "install"]
        if uv.exists():
            installer = [uv, "pip", "install", "--system-certs", "--python", python]
        run([*installer, *arguments], cwd=self.root)

    def style(self) -> None:
        """The style sheet, bundled from locked npm packages without their install scripts."""
        modules = self.root / "node_modules"
        manifests = [self.root / "package.json", self.root / "package-lock.json"]
        packages = f".klaar-npm-{digest(manifests)}"
        sources = [path for path in (self.root / "stijl").rglob("*") if path.is_file()]
        bundle = f".klaar-stijl-{digest([*manifests, *sources])}"
        built = self.root / "src/vijftreden/web/static/web/dist"
        if stamped(modules, packages) and stamped(modules, bundle) and built.is_dir():
            return
        npm = self.npm()
        if not stamped(modules, packages):
            print("  Stijl: pakketten installeren …", flush=True)
            run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=self.root)
            stamp(modules, packages)
        print("  Stijl: bundelen …", flush=True)
        run([npm, "run", "bouw"], cwd=self.root)
        stamp(modules, bundle)

    def npm(self) -> Path:
        """npm of the machine when its Node is new enough, else from the Python registry."""
        node, npm = shutil.which("node"), shutil.which("npm")
        if node and npm and node_version(node) >= NODE_FLOOR:
            return Path(npm)
        if not self.command("npm").exists():
            print("  Stijl: Node installeren …", flush=True)
            self.add("node")
        os.environ["PATH"] = f"{self.venv / 'bin'}{os.pathsep}{os.environ['PATH']}"
        return self.command("npm")


def node_version(node: str) -> int:
    """The major version, 0 when it cannot be told."""
    done = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    major = done.stdout.strip().removeprefix("v").partition(".")[0]
    return int(major) if major.isdigit() else 0


def main() -> int:
    """Install; 0 when all is in line, 1 with what to do otherwise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dev", action="store_true", help="also what tests and checks need")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[1])
    options = parser.parse_args()
    if sys.version_info < FLOOR:
        print("Vijftreden vraagt Python 3.11 of nieuwer. Probeer: make start PYTHON=python3.11")
        return 1
    installation = Installation(root=options.root)
    try:
        installation.python(dev=options.dev)
        installation.style()
    except InstallError as error:
        print(f"Installeren lukt niet:\n{error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
