from django.core.management.base import BaseCommand
from django.utils import timezone

from lending.models import Loan
from lending.sms import send_sms


class Command(BaseCommand):
    help = "Sends a text message to each member with an overdue tool"

    def handle(self, *args, **options):
        loans = Loan.objects.filter(returned_on=None, due_on__lt=timezone.localdate())
        for loan in loans.select_related("tool", "member").exclude(member__phone=""):
            send_sms(loan.member.phone, f"Please bring back: {loan.tool.name}")
            self.stdout.write(f"reminded of loan {loan.pk}")
