from django.contrib import admin
from django.urls import path

from basket.api import QuantitiesView

urlpatterns = [path("admin/", admin.site.urls), path("api/basket/quantities/", QuantitiesView.as_view())]
