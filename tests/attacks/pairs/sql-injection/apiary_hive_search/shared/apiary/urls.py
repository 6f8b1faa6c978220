from django.urls import path

from . import views

urlpatterns = [
    path("", views.hive_list, name="hive-list"),
    path("search/", views.hive_search, name="hive-search"),
    path("<int:pk>/", views.hive_detail, name="hive-detail"),
]
