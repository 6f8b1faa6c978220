from django.contrib import admin
from django.urls import path

from backoffice.views import VoidVoucher

urlpatterns = [path("admin/", admin.site.urls), path("backoffice/vouchers/<slug:code>/void/", VoidVoucher.as_view())]
