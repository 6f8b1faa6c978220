from django.contrib import admin

from .models import Order, Tree

admin.site.register([Tree, Order])
