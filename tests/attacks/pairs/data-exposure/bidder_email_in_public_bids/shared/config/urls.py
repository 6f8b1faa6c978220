from django.contrib import admin
from django.urls import path

from bidding.views import bids

urlpatterns = [
    path("admin/", admin.site.urls),
    path("lots/<int:pk>/bids/", bids),
]
