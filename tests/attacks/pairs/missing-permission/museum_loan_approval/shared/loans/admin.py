from django.contrib import admin

from .models import Exhibit, LoanRequest

admin.site.register(Exhibit, search_fields=["title", "inventory_number"])
admin.site.register(LoanRequest, list_display=["exhibit", "borrower", "state"])
