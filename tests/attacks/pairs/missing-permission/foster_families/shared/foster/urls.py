from django.urls import path

from . import views

urlpatterns = [
    path("", views.NoticeList.as_view(), name="notices"),
    path("families/", views.FamilyList.as_view(), name="families"),
    path("families/new/", views.FamilyCreate.as_view()),
    path("families/<int:pk>/", views.FamilyDetail.as_view(), name="family"),
    path("families/<int:pk>/edit/", views.FamilyUpdate.as_view()),
]
