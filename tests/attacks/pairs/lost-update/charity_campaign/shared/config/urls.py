from django.contrib import admin
from django.urls import path

from charity.views import CampaignView, GiftView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("campaigns/<slug:slug>/", CampaignView.as_view(), name="campaign"),
    path("campaigns/<slug:slug>/gifts/", GiftView.as_view(), name="gift"),
]
