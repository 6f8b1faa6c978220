from django.contrib import admin
from django.urls import path

from account.views import AddressView

urlpatterns = [path("admin/", admin.site.urls), path("account/address/", AddressView.as_view(), name="address")]
