from django.contrib import admin
from django.urls import path

from campaigns import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("campaigns/", views.CampaignList.as_view(), name="campaigns"),
    path("campaigns/<slug:slug>/", views.CampaignPage.as_view(), name="campaign"),
    path("campaigns/<slug:slug>/pledge/", views.PledgeView.as_view(), name="pledge"),
]
