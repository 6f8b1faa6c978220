from django.urls import path

from . import views

app_name = "plots"

urlpatterns = [
    path("", views.plot_list, name="list"),
    path("sections/", views.section_list, name="sections"),
    path("<int:pk>/", views.plot_detail, name="detail"),
    path("<int:pk>/inspections/add/", views.inspection_add, name="inspection-add"),
]
