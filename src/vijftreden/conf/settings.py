# SPDX-License-Identifier: EUPL-1.2
"""Settings of the installation, all from the environment."""

from vijftreden.conf.databases import databases
from vijftreden.conf.omgevingsvariabelen import Omgevingsvariabelen
from vijftreden.conf.opslag import opslag

_VAN_BUITEN = Omgevingsvariabelen()

GEGEVENSMAP = _VAN_BUITEN.map("VIJFTREDEN_DATA")
SECRET_KEY = _VAN_BUITEN.geheim(GEGEVENSMAP)
DEBUG = _VAN_BUITEN.aan("VIJFTREDEN_FOUTOPSPORING")
DEMO = _VAN_BUITEN.aan("VIJFTREDEN_DEMO")
ALLOWED_HOSTS = _VAN_BUITEN.lijst("VIJFTREDEN_HOSTNAMEN")
PUBLIEK_ADRES = _VAN_BUITEN.tekst("VIJFTREDEN_ADRES").rstrip("/")
CSRF_TRUSTED_ORIGINS = [PUBLIEK_ADRES] if PUBLIEK_ADRES else []
CSRF_FAILURE_VIEW = "vijftreden.web.nog_eens.csrf_mislukt"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "template_partials.apps.SimpleAppConfig",
    "allauth",
    "allauth.account",
    "vijftreden.toegang",
    "vijftreden.handeling",
    "vijftreden.web",
    "vijftreden.register",
    "vijftreden.beheer",
    "vijftreden.trede1_opdracht",
    "vijftreden.trede3_momenten",
    "vijftreden.portefeuille",
    "vijftreden.uitgang",
    "vijftreden.conf",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "vijftreden.web.koppen.Beveiligingskoppen",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "vijftreden.conf.demo.balk.Demobalk",
    "vijftreden.beheer.zitting.Zittingsduur",
]

ROOT_URLCONF = "vijftreden.conf.urls"
WSGI_APPLICATION = "vijftreden.conf.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "vijftreden.web.context.schil",
            ],
            "loaders": [
                (
                    "template_partials.loader.Loader",
                    [
                        (
                            "django.template.loaders.cached.Loader",
                            ["django.template.loaders.app_directories.Loader"],
                        )
                    ],
                )
            ],
        },
    }
]

DATABASES = databases(
    _VAN_BUITEN.tekst("DATABASE_URL"),
    _VAN_BUITEN.tekst("VIJFTREDEN_DATABASE_URL_EIGENAAR"),
    GEGEVENSMAP,
)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "django_cache",
    }
}

AUTH_USER_MODEL = "toegang.Account"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "aanmelden"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/aanmelden/"
ACCOUNT_ADAPTER = "vijftreden.beheer.aanmelding.Aanmelding"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_ON_GET = False
ALLAUTH_TRUSTED_PROXY_COUNT = int(_VAN_BUITEN.tekst("VIJFTREDEN_TUSSENSERVERS"))
ACCOUNT_RATE_LIMITS = {"login": "60/m/ip", "login_failed": "100/h/ip,10/15m/key"}

SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _VAN_BUITEN.aan("VIJFTREDEN_HTTPS")
SECURE_HSTS_SECONDS = 31_536_000 if SESSION_COOKIE_SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SESSION_COOKIE_SECURE
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SESSION_COOKIE_SECURE else None

LANGUAGE_CODE = "nl"
TIME_ZONE = "Europe/Amsterdam"
USE_TZ = True
USE_I18N = True

STATIC_URL = "/static/"
STATIC_ROOT = GEGEVENSMAP / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "bestanden": opslag(_VAN_BUITEN, GEGEVENSMAP),
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

MAIL_URL = _VAN_BUITEN.tekst("VIJFTREDEN_MAIL_URL")
DEFAULT_FROM_EMAIL = _VAN_BUITEN.tekst("VIJFTREDEN_MAIL_VAN")
DATA_UPLOAD_MAX_MEMORY_SIZE = 6 * 1024 * 1024
BESTAND_MAX_BYTES = int(_VAN_BUITEN.tekst("VIJFTREDEN_BESTANDEN_MAX_MB")) * 1024 * 1024
BESTAND_SCANNER = _VAN_BUITEN.tekst("VIJFTREDEN_BESTANDEN_SCANNER")

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"regel": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"scherm": {"class": "logging.StreamHandler", "formatter": "regel"}},
    "root": {"handlers": ["scherm"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["scherm"], "level": "ERROR", "propagate": False},
        "waitress": {"handlers": ["scherm"], "level": "ERROR", "propagate": False},
    },
}
