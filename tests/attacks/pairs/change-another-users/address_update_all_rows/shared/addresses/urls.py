from django.urls import path

from .views import AddressDetail, AddressList

urlpatterns = [
    path("addresses/", AddressList.as_view(), name="address-list"),
    path("addresses/<int:pk>/", AddressDetail.as_view(), name="address-detail"),
]
