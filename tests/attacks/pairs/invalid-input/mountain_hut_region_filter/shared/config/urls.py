from django.contrib import admin
from django.urls import path

from huts import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/regions/", views.RegionList.as_view()),
    path("api/huts/", views.HutList.as_view()),
    path("api/huts/<int:pk>/", views.HutDetail.as_view()),
]
