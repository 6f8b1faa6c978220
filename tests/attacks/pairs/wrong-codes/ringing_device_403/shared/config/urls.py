from django.contrib import admin
from django.urls import path

from ringing import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/catches/", views.CatchList.as_view()),
    path("api/catches/<int:pk>/", views.CatchDetail.as_view()),
    path("api/species/", views.species),
]
