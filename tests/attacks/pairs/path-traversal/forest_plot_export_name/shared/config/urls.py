from django.urls import path

from forestry import views

urlpatterns = [
    path("api/plots/", views.PlotList.as_view()),
    path("api/plots/<int:plot_id>/trees/", views.TreeList.as_view()),
    path("api/plots/<int:plot_id>/exports/", views.PlotExport.as_view()),
]
