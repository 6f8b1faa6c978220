from django.urls import path

from . import api

urlpatterns = [
    path("schemes/", api.SchemeList.as_view(), name="scheme-list"),
    path("applications/", api.ApplicationList.as_view(), name="application-list"),
    path("applications/<int:pk>/", api.ApplicationDetail.as_view(), name="application-detail"),
]
