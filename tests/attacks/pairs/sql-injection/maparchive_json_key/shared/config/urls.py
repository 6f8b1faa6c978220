from django.contrib import admin
from django.urls import path


from maparchive import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("sheets/", views.SheetList.as_view(), name="sheets"),
    path("series/<int:pk>/", views.SeriesDetail.as_view(), name="series"),
]
