from django.contrib import admin
from django.urls import path

from brassband import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("scores/", views.ScoreList.as_view()),
    path("scores/search/", views.ScoreSearch.as_view()),
]
