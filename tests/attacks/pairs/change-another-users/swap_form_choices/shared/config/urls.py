from django.contrib import admin
from django.urls import path

from roster.views import OfferView

urlpatterns = [path("admin/", admin.site.urls), path("offer/", OfferView.as_view())]
