from django.urls import path

from . import views

urlpatterns = [
    path("species/", views.SpeciesList.as_view()),
    path("sheets/", views.SheetList.as_view()),
    path("sheets/<slug:code>/", views.SheetDetail.as_view()),
    path("statistics/", views.Statistics.as_view()),
]
