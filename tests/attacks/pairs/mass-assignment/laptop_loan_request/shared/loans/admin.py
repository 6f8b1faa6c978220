from django.contrib import admin

from .models import Laptop, LoanRequest

admin.site.register([Laptop, LoanRequest])
