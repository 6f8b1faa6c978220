from django.urls import path

from walls import views

app_name = "walls"

urlpatterns = [
    path("", views.RouteListView.as_view(), name="route_list"),
    path("<int:pk>/", views.RouteDetailView.as_view(), name="route_detail"),
    path("<int:pk>/card/", views.RouteCardView.as_view(), name="route_card"),
    path("<int:pk>/log/", views.LogAscentView.as_view(), name="log_ascent"),
]
