from django.urls import path

from . import views

urlpatterns = [
    path("buildings/", views.building_list, name="buildings"),
    path("buildings/<int:pk>/remarks/", views.remarks, name="remarks"),
    path("buildings/<int:pk>/remarks/add/", views.add_remark, name="add-remark"),
    path("buildings/<int:pk>/plan/", views.download, name="plan"),
]
