from django.contrib import admin
from django.urls import path

from saleroom.views import Consignments, SaleList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("sales/", SaleList.as_view()),
    path("consignments/", Consignments.as_view()),
]
