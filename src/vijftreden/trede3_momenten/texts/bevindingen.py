# SPDX-License-Identifier: EUPL-1.2
"""What tread 3 notices, in words: a question with its reason and the one step that mends it."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.trede3_momenten.texts.momenten import MOMENTBEVINDINGEN
from vijftreden.web.verwoording import Bevindingtekst

BEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "bevestig-de-kalender": Bevindingtekst(
            zin="Bevestig de kalender: de Wgr geldt hier niet zonder meer.",
            waarom="De naam of de deelnemers zeggen niet zeker welk hoofdstuk van de wet geldt. "
            "Kijk in de tekst van de regeling.",
            stap="Bevestig de kalender",
            adres="kenmerken",
        ),
        "bestuursdatum-onbekend": Bevindingtekst(
            zin="Wanneer vergadert het bestuur over de begroting {jaar}?",
            waarom="Zonder die datum rekenen we met de uiterste dag van de wet, en een ontwerp "
            "op {ontwerp:datum}. Meestal is het eerder.",
            stap="Vul de datums van het bestuur in",
            adres="bestuur",
        ),
        "stukkendatum-onbekend": Bevindingtekst(
            zin="Wanneer gaan de stukken uit voor de vergadering van {vergadering:datum}?",
            waarom="De twaalf weken tellen vanaf de dag dat de stukken uitgaan. Nu gaan we uit "
            "van de vergaderdatum.",
            stap="Vul in wanneer de stukken uitgaan",
            adres="bestuur",
        ),
        "bestuur-dicht-op-grens": Bevindingtekst(
            zin="Het bestuur besluit op {besluit:datum}, de uiterste dag is {grens:datum}.",
            waarom="Er is te weinig tijd om het besluit naar de toezichthouder te sturen. "
            "Kan het bestuur eerder vergaderen?",
            stap="Kijk de datums na",
            adres="bestuur",
        ),
        "grens-in-weekend": Bevindingtekst(
            zin="{grens:datum} valt in een weekend: {soort:term}.",
            waarom="Deze dag schuift niet op. De laatste werkdag is de vrijdag ervoor.",
            stap="Bekijk de datums",
            adres="bestuur",
        ),
        "zienswijze-nadert": Bevindingtekst(
            zin="Op weg naar de zienswijze op de {cyclus} {jaar}: {stap:term}, uiterlijk "
            "{datum:datum}.",
            waarom="De zienswijze moet er zijn op {zienswijze:datum}. Daarna neemt het bestuur "
            "haar niet meer mee.",
            stap="Bekijk de stappen",
            adres="bestuur",
        ),
        "geen-raad-voor-stukken": Bevindingtekst(
            zin="De raad vergadert niet op tijd. De laatste goede dag is "
            "{laatste_goede_dag:datum}.",
            waarom="De zienswijze gaat met de stukken van het bestuur mee. Een raad op of na de "
            "dag dat die uitgaan, is te laat.",
            stap="Vul een raadsdatum in",
            adres="vergaderdatums",
        ),
        "reactiedatum-na-stukken": Bevindingtekst(
            zin="De brief vraagt een reactie voor {brief:datum}. De laatste goede dag is "
            "{laatste_goede_dag:datum}.",
            waarom="Het bestuur is eerder klaar dan de brief zegt. Vraag de regeling welke dag "
            "geldt.",
            stap="Kijk de datums na",
            adres="bestuur",
        ),
        "reces-in-venster": Bevindingtekst(
            zin="In de weken voor de zienswijze is het reces, van {reces_van:datum} tot en met "
            "{reces_tot_en_met:datum}.",
            waarom="In die tijd vergadert de raad niet. Plan college en raad ervoor of erna.",
            stap="Bekijk de vergaderdatums",
            adres="vergaderdatums",
        ),
        "kaders-niet-ontvangen": Bevindingtekst(
            zin="De kaders voor {jaar} zouden er op {datum:datum} zijn. Heb je ze?",
            waarom="In de kaders staat waar de begroting op rust. Wie ze niet kent, kan "
            "er niet op sturen.",
            stap="Vul in wanneer ze kwamen",
            adres="bestuur",
        ),
        "datum-voorbij": Bevindingtekst(
            zin="{datum:datum} is voorbij: {soort:term}. Is dat gebeurd?",
            waarom="Zolang je het niet invult, weten anderen niet of ze verder kunnen.",
            stap="Vul in wanneer het gebeurde",
            adres="bestuur",
        ),
        **MOMENTBEVINDINGEN,
    }
)
