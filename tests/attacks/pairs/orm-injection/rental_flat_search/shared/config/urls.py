from django.contrib import admin
from django.urls import path

from flats import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/flats/", views.FlatListView.as_view()),
    path("api/flats/<int:pk>/", views.FlatDetailView.as_view()),
    path("api/flats/search/", views.FlatSearchView.as_view()),
    path("api/searches/", views.SavedSearchListView.as_view()),
]
