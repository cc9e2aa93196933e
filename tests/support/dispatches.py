"""Short documents in our own words that speak of the same people, bodies and events."""

from __future__ import annotations

from typing import Final

DISPATCHES: Final = {
    "harbour-2021.txt": (
        "Harbour Forum on Machine Ethics 2021\n\n"
        "The Harbour Forum on Machine Ethics 2021 was held on 4 March 2021 in Bergen, Norway. "
        "It was organized by Lakeside University and the Delta Institute. "
        "Ana Lund, dean of law at Lakeside University, gave the keynote.\n",
        "Harbour Forum on Machine Ethics 2021\n\n"
        "The Harbour Forum on Machine Ethics 2021 was held on 5 March 2021 in Bergen, Norway. "
        "It was organized by Lakeside University and supported by the Orbit Foundation.\n",
    ),
    "harbour-news.txt": (
        "Lakeside University hosted the Harbour Forum on Machine Ethics 2021 in March 2021. "
        "Tomas Berg, director of the Delta Institute, spoke at the forum. "
        "The Orbit Foundation was a partner of the Harbour Forum on Machine Ethics 2021.\n",
        "The Delta Institute hosted the Harbour Forum on Machine Ethics 2021. "
        "Mira Chen, a fellow at Lakeside University, spoke at the forum.\n",
    ),
    "harbour-2022.txt": (
        "Harbour Forum on Machine Ethics 2022\n\n"
        "Organizers: Lakeside University, Delta Institute\n"
        "Supporters: Orbit Foundation, Birch Centre for Policy\n\n"
        "Speakers\n\n"
        "- Ana Lund, Lakeside University\n- Mira Chen, Birch Centre for Policy\n",
        "Harbour Forum on Machine Ethics 2022\n\n"
        "Organizers: Lakeside University\nSupporters: Birch Centre for Policy\n",
    ),
    "declaration.txt": (
        "The Bergen Declaration on Open Models was adopted at the Harbour Forum on Machine Ethics "
        "2022. Norway, Kenya and Singapore signed the Bergen Declaration on Open Models.\n",
        "The Bergen Declaration on Open Models was launched by Norway at the Harbour Forum on "
        "Machine Ethics 2022. Kenya endorsed the Bergen Declaration on Open Models.\n",
    ),
    "biography.txt": (
        "Ana Lund is dean of law at Lakeside University. "
        "She was formerly an adviser at the Delta Institute.\n",
        "Ana Lund is rector of Lakeside University.\n",
    ),
    "centre.txt": (
        "The Birch Centre for Policy (BCP) is a unit of Lakeside University, based in Norway. "
        "BCP organized the River Dialogue on Data 2023 with the Delta Institute.\n",
        "The Birch Centre for Policy (BCP) organized the River Dialogue on Data 2023 on "
        "8 June 2023 in Nairobi, Kenya.\n",
    ),
    "river.txt": (
        "Speakers at the River Dialogue on Data 2023 included Mira Chen, director of the Birch "
        "Centre for Policy, and Tomas Berg of the Delta Institute.\n",
        "Tomas Berg moderated the River Dialogue on Data 2023.\n",
    ),
    "namesake.txt": (
        "Ana Lund, minister of energy of Kenya, attended the River Dialogue on Data 2023.\n",
        "Lund Ana, an envoy of Kenya, attended the River Dialogue on Data 2023.\n",
    ),
}
"""File name to its text, first and as changed later."""
