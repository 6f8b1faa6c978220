from django.contrib import admin
from django.urls import path

from logbook.views import VoyageDetail, VoyageList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/voyages/", VoyageList.as_view(), name="voyages"),
    path("api/voyages/<int:pk>/", VoyageDetail.as_view(), name="voyage"),
]
