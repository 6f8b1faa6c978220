from django.urls import path

from . import views

urlpatterns = [
    path("sheets/", views.sheets),
    path("sheets/<int:number>/", views.sheet),
    path("sheets/search/", views.legend_search),
    path("sheets/refresh/", views.refresh),
]
