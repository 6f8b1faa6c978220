from django.contrib import admin
from django.urls import path

from swaps.views import listing_save

urlpatterns = [
    path("admin/", admin.site.urls),
    path("listings/save/", listing_save),
]
