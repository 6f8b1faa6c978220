from django.urls import path

from library import views

app_name = "library"

urlpatterns = [
    path("", views.WorkListView.as_view(), name="work_list"),
    path("<int:pk>/", views.WorkDetailView.as_view(), name="work_detail"),
]
