from django.contrib import admin
from django.urls import path

from checkout import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("addresses/", views.AddressList.as_view(), name="addresses"),
    path("addresses/new/", views.AddressCreate.as_view(), name="address-new"),
    path("addresses/<int:pk>/edit/", views.AddressEdit.as_view(), name="address-edit"),
    path("addresses/<int:pk>/remove/", views.AddressRemove.as_view(), name="address-remove"),
]
