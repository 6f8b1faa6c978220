from django.contrib import admin
from django.urls import path

from stables import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("horses/", views.StableList.as_view(), name="stable"),
    path("entries/new/", views.EnterCompetition.as_view(), name="enter"),
    path("entries/<int:pk>/", views.EntryPage.as_view(), name="entry"),
]
