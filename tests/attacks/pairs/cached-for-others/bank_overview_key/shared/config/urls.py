from django.contrib import admin
from django.urls import path

from bank.views import OverviewView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("overview/", OverviewView.as_view(), name="overview"),
]
