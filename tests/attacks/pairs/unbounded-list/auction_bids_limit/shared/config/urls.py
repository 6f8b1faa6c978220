from django.contrib import admin
from django.urls import path

from auctions.views import BidHistory, OpenLots

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/lots/", OpenLots.as_view()),
    path("api/lots/<int:pk>/bids/", BidHistory.as_view()),
]
