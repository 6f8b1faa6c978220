from django.contrib import admin
from django.urls import path

from jobs.views import OfferSearch

urlpatterns = [
    path("admin/", admin.site.urls),
    path("offers/", OfferSearch.as_view(), name="offers"),
]
