from django.contrib import admin
from django.urls import path

from stock.views import per_gram

urlpatterns = [path("admin/", admin.site.urls), path("items/", per_gram)]
