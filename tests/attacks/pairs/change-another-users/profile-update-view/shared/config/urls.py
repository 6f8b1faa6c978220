from django.contrib import admin
from django.urls import include, path

from shop import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("addresses/", views.AddressBook.as_view(), name="address-book"),
    path("addresses/new/", views.AddressCreate.as_view(), name="address-new"),
    path("addresses/<int:pk>/", views.AddressEdit.as_view(), name="address-edit"),
]
