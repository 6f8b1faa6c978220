from django.urls import path

from sauna.views import OwnVisits, OwnToken

urlpatterns = [
    path("api/token/", OwnToken.as_view(), name="own-token"),
    path("api/visits/", OwnVisits.as_view(), name="own-visits"),
]
