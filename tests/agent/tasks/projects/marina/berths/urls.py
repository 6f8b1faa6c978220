from django.urls import path

from berths import views

app_name = "berths"
urlpatterns = [
    path("", views.BoatListView.as_view(), name="boat-list"),
    path("new/", views.BoatCreateView.as_view(), name="boat-new"),
    path("<int:pk>/", views.BoatDetailView.as_view(), name="boat-detail"),
]
