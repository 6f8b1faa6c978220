from django.core.management.base import BaseCommand
from django.utils import timezone

from contracts.services import issue_for_year


class Command(BaseCommand):
    help = "Issues the invoices of a year for the active contracts."

    def add_arguments(self, parser):
        parser.add_argument("year", type=int)

    def handle(self, *args, year, **options):
        made = issue_for_year(year, timezone.localdate())
        self.stdout.write(f"{len(made)} invoices issued")
