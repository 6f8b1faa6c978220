from django.contrib import admin
from django.urls import include, path

from allotments.views import Figures, FreePlots, WaitingList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("", FreePlots.as_view(), name="plots"),
    path("committee/waiting/", WaitingList.as_view(), name="waiting"),
    path("committee/figures/", Figures.as_view(), name="figures"),
]
