from django.contrib import admin

from lending.models import Institution, Loan, LoanItem

admin.site.register([Institution, Loan, LoanItem])
