from django.contrib import admin

from .models import Company, Membership

admin.site.register([Company, Membership])
