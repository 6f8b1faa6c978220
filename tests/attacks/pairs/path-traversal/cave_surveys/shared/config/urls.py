from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from caverns import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("caves/", views.CaveList.as_view(), name="caves"),
    path("caves/<slug:slug>/", views.CavePage.as_view(), name="cave"),
    path("caves/<slug:slug>/sheet/", views.SheetDownload.as_view(), name="sheet"),
    path("caves/<slug:slug>/trips/new/", views.TripCreate.as_view(), name="trip-new"),
]
