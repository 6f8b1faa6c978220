from django.contrib import admin
from django.urls import path

from water import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("meters/", views.MeterList.as_view(), name="meters"),
    path("meters/<int:pk>/", views.MeterPage.as_view(), name="meter"),
    path("meters/<int:pk>/readings/", views.ReadingImport.as_view(), name="reading-import"),
]
