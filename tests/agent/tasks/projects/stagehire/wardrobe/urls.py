from django.urls import path

from . import views

app_name = "wardrobe"
urlpatterns = [
    path("", views.CostumeListView.as_view(), name="costumes"),
    path("costumes/<int:pk>/", views.CostumeDetailView.as_view(), name="costume"),
]
