from django.contrib import admin

from .models import Complaint, Newspaper, Subscription

admin.site.register([Newspaper, Subscription, Complaint])
