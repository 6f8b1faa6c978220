from django.contrib import admin
from django.urls import path

from fleet.views import BikesAway, MyDepots

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/depots/", MyDepots.as_view()),
    path("api/bikes-away/", BikesAway.as_view()),
]
