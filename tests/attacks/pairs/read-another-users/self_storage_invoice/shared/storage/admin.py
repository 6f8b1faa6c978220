from django.contrib import admin

from .models import Contract, Invoice, Unit

admin.site.register([Unit, Contract, Invoice])
