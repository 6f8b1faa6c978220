from django.urls import path

from . import views

urlpatterns = [
    path('students/', views.students, name='students'),
    path('progress/', views.progress, name='progress'),
]
