from django.contrib import admin
from django.urls import path

from hiking.views import ImportTrack, TourPage, Tours

urlpatterns = [
    path("admin/", admin.site.urls),
    path("tours/", Tours.as_view(), name="tours"),
    path("tours/<int:pk>/", TourPage.as_view(), name="tour"),
    path("tours/import/", ImportTrack.as_view(), name="import-track"),
]
