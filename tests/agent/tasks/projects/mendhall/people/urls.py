from django.urls import path

from . import views

urlpatterns = [
    path('volunteers/', views.VolunteerListView.as_view(), name='volunteer-list'),
    path('my/', views.MyView.as_view(), name='my'),
]
